/** Names the icon and what can be installed. In the page's own head they would be fetched before what the pupil sees. */
export function offerToInstall(): void {
  document.querySelector('link[rel=icon]')?.setAttribute('href', './icons/icon-192.png')
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: './manifest.webmanifest' }),
  )
}
