// Progressive enhancements. One file for all pages: on a slow connection a second request costs more than the half
// kilobyte it would save.
import '../share/share.client'
import '../filters/filters.client'
import '../offline/register.client'
