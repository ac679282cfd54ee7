/**
 * Calls the listener when the page is left and the browser keeps it, to show it again as it was. WebKit keeps it with
 * what it was reading and writing then, and until it is shown again no other page comes to these stores: opened anew,
 * the app would wait for ever. A page in which the listener has broken something off begins anew when it comes back.
 */
export function whenLeft(breakOff: () => boolean): void {
  let isBroken = false
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted && breakOff()) isBroken = true
  })
  addEventListener('pageshow', () => {
    if (isBroken) location.reload()
  })
}
