import { regencyNames } from '@cms/model/villages'
import { describeLocator, isMapped, type LocalizedText } from '@/illustrations/maps/index'
import { javaPicture, regencyPicture, type MapPicture } from './maps'

export interface Located {
  title: string
  district: string
  regency: keyof typeof regencyNames
  latitude: number
  longitude: number
}

export interface Locator {
  /** Java with the programme's regencies. */
  java: MapPicture
  /** The village's regency, with the village in it. */
  regency: MapPicture
  /** What both show, for a reader who does not see them. */
  sentence: LocalizedText
}

/** The two maps that say where a village lies; nothing where its regency has no outline yet. */
export async function locatorPictures(village: Located): Promise<Locator | undefined> {
  const { title: name, district, latitude, longitude } = village
  const regency = regencyNames[village.regency].id
  if (!isMapped(regency)) return undefined
  const place = { name, district, coordinates: { latitude, longitude } }
  return {
    java: await javaPicture(regency),
    regency: await regencyPicture(regency, place),
    sentence: describeLocator({ regency, village: place }),
  }
}
