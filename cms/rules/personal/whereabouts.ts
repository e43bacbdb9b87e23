import { apart, stretches, type Stretch } from './numbers.ts'

const MEASURE = String.raw`(?![\p{L}\d])(?!\s?(?:km|kilo|meter|m\b|menit|jam|hari|orang|tahun|kali|minutes?|hours?))`

/** A street or a lane with a house, or the neighbourhoods (RT, RW) that five or six families share. */
const ADDRESSES = [
  /\b(?:jl|jln|gg)\b\.? ?\p{L}[\p{L} .'-]{0,40}?(?:\b(?:no|nomor|blok|km)\b\.? ?)?\d{1,4}(?!\d)/giu,
  new RegExp(
    String.raw`\b(?:Jalan|Gang)\s(?:\p{Lu}[\p{L}.'-]{0,30}\s){1,4}(?:[Nn]o(?:mor)?\.?\s?|[Bb]lok\s)?\d{1,4}${MEASURE}`,
    'gu',
  ),
  /\bRT[ .:/]{0,3}(?:RW[ .:/]{0,3})?\d{1,3}(?: ?[/,-]? ?(?:RW[ .:]{0,3})?\d{1,3})?(?!\d)/gu,
  /\bRW[ .:]{0,3}\d{1,3}(?!\d)/gu,
  /\brumah (?:no|nomor)\b\.? ?\d{1,4}(?!\d)/giu,
  /\b\d{1,4} (?:\p{Lu}\p{L}{1,30} ){1,3}(?:Street|Road|Avenue|Lane)\b/gu,
]

export const addressesIn = (text: string): Stretch[] =>
  apart(ADDRESSES.flatMap((pattern) => stretches(text, pattern)))

/** Degrees with minutes, two decimals of four digits or more (10 m), Plus codes, and links to a place on a map. */
const POSITIONS = [
  /(?<![\d.])-?\d{1,3}\.\d{4,15}[,;/ ]{1,3}-?\d{1,3}\.\d{4,15}(?!\d)/gu,
  /(?<!\d)\d{1,3} ?[°º] ?\d{1,2}(?:[.,]\d{1,6})? ?['′’]/gu,
  /(?<![\p{L}\d])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu,
  /\b(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.[a-z.]{2,6}|google\.[a-z.]{2,6}\/maps|waze\.com\/ul)\/[^\s<>)\]]{0,200}/giu,
]

export const positionsIn = (text: string): Stretch[] =>
  apart(POSITIONS.flatMap((pattern) => stretches(text, pattern)))

const MONTH =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu?s?t?(?:us)?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|no[pv](?:ember)?|de[sc](?:ember)?'

/** A full date after a word for birth. A year alone is not personal enough. */
const BIRTH = new RegExp(
  String.raw`\b(?:lahir|kelahiran|ttl|born|birth(?:day|date)?|dob)\b[^\n]{0,60}?(?<!\d)\d{1,2}[ ./-]{1,2}(?:\d{1,2}|${MONTH})[ ./-]{1,2}(?:19|20)\d\d(?!\d)`,
  'giu',
)

export const birthsIn = (text: string): Stretch[] => stretches(text, BIRTH)
