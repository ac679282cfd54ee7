/** The class that sets how large a title is: short ones fill the card, long ones stay inside it. */
export function textSize(text: string): 'short' | 'middling' | 'long' {
  const longestWord = Math.max(...text.split(/\s+/).map((word) => word.length))
  if (text.length > 22 || longestWord > 11) return 'long'
  return text.length > 10 || longestWord > 8 ? 'middling' : 'short'
}
