import type { APIRoute } from 'astro'
import { feed } from '@/feeds/endpoint'
import { localeAt } from '@/routing/table'

export const GET: APIRoute = ({ routePattern, site }) => feed(localeAt(routePattern), site)
