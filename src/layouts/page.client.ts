// What a script adds to pages that are read without it. One file for all of them, fetched once: on a slow line a
// second request costs more than the half kilobyte it would spare.
import '../share/share.client'
import '../filters/filters.client'
import '../offline/register.client'
