// Builds the product and serves it: npm start
import { build } from 'vite'
import { serve } from './server.mjs'

const asked = process.env.PORT || '4173'
const port = Number(asked)

const giveUp = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const why = (error) => {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Choose another one, such as: PORT=4180 npm start`
  if (error.code === 'EACCES') return `Port ${port} needs more rights. Choose another one, such as: PORT=4180 npm start`
  return `Port ${port} cannot be used: ${error.message}`
}

if (!/^\d+$/.test(asked) || port < 1 || port > 65_535) giveUp(`PORT is a number from 1 to 65535, not "${asked}".`)

await build({ logLevel: 'warn' }).catch((error) => giveUp(`The build failed: ${error.message}`))
const server = await serve({ port }).catch((error) => giveUp(why(error)))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0))
// npm passes a SIGTERM on to the shell between it and this process, and the shell does not.
const shell = process.ppid
setInterval(() => process.ppid === shell || process.exit(0), 500)

console.log(`What's Next is at ${server.url}`)
console.log('Open it in a browser and choose "Try a sample day", or set up a wall tablet.')
console.log('After the first visit it works without this server. Ctrl-C stops the server.')
