/** Two years, as browsers' own lists ask. */
const TRANSPORT = 'max-age=63072000; includeSubDomains'

/**
 * What a page may ask of the device: to copy a link, and to open the share sheet. `web-share` is not named, because
 * it is a page's own unless denied, and a browser without it reports a name it doesn't know as an error.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy
 */
const permissions = {
  'clipboard-write': '(self)',
  accelerometer: '()',
  autoplay: '()',
  camera: '()',
  'clipboard-read': '()',
  'display-capture': '()',
  'encrypted-media': '()',
  fullscreen: '()',
  geolocation: '()',
  gyroscope: '()',
  hid: '()',
  'idle-detection': '()',
  magnetometer: '()',
  microphone: '()',
  midi: '()',
  payment: '()',
  'picture-in-picture': '()',
  'publickey-credentials-get': '()',
  'screen-wake-lock': '()',
  serial: '()',
  usb: '()',
  'xr-spatial-tracking': '()',
}

/** Headers of every answer, whatever is asked for. The policy of contents comes on top. */
export const everywhere = {
  'Strict-Transport-Security': TRANSPORT,
  'Permissions-Policy': Object.entries(permissions)
    .map(([feature, allowed]) => `${feature}=${allowed}`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Tokopedia and whoever else is linked learn nothing about where a visitor comes from.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const
