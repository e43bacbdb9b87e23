import { feedOf } from '@/feeds/endpoint'

export const GET = feedOf('id')
