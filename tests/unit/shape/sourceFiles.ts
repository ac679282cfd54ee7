import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parseSync } from 'vite'

/** One source file: its path inside `src`, such as `ui/Picture.tsx`, and its text. */
export interface SourceFile {
  path: string
  text: string
}

export const sourceFiles: SourceFile[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: relative('src', file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }))

interface SyntaxNode {
  type: string
  [property: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item)
  else if (isNode(value)) {
    yield value
    for (const child of Object.values(value)) yield* nodesIn(child)
  }
}

function* syntaxOf(file: SourceFile): Generator<SyntaxNode> {
  const { program, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message}`)
  yield* nodesIn(program)
}

/** The address in a `new URL(…)`, which a build follows as it does an import. */
const addressIn = ({ type, callee, arguments: given }: SyntaxNode): unknown =>
  type === 'NewExpression' && isNode(callee) && callee.name === 'URL' && Array.isArray(given) ? given[0] : undefined

/** What a node of text says; of one with gaps, what stands before the first. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal') return String(node.value)
  if (node.type !== 'TemplateLiteral') return undefined
  const [first] = node.quasis as [{ value: { cooked: string } }]
  return first.value.cooked
}

/**
 * What a file imports: of values and of types, with `import`, `export … from`, `import()` and relative `new URL()`.
 *
 * @returns for a file of src its path from there, such as `core/result`; for a package its name as written
 */
export function importsOf(file: SourceFile): string[] {
  const nodes = [...syntaxOf(file)]
  const imported = nodes.map(({ source }) => textOf(source))
  const addressed = nodes.map((node) => textOf(addressIn(node))).filter((address) => address?.startsWith('.'))
  return [...imported, ...addressed]
    .filter((specifier) => specifier !== undefined)
    .map((specifier) =>
      specifier.startsWith('.') ? join(dirname(file.path), specifier).replaceAll(sep, '/') : specifier,
    )
}

/** Whether a file says a name, such as `Date`, as a value or as a type. */
export const says = (file: SourceFile, name: string): boolean =>
  [...syntaxOf(file)].some((node) => node.type === 'Identifier' && node.name === name)
