/** What of Trusted Types is used here. TypeScript's own library does not have them yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: Rules): unknown
}

/** Each gives a text back as it may be used, or null where it may not: then the browser throws. */
type Rules = Record<'createHTML' | 'createScriptURL', (text: string) => string | null>

const ownScript = /^(?:sw|assets\/[\w.-]+)\.js$/

/**
 * Says what may become markup or a script, where the browser asks (Trusted Types): an empty page, and this app's own
 * scripts. Everything else is refused, whatever in the app or its libraries tries.
 */
export function trustOnlyOwnScripts(): void {
  const folder = new URL('.', location.href).href
  const rules: Rules = {
    createHTML: (html) => (html === '<!doctype html>' ? html : null),
    createScriptURL: (url) => {
      const { href } = new URL(url, folder)
      return href.startsWith(folder) && ownScript.test(href.slice(folder.length)) ? url : null
    },
  }
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', rules)
}
