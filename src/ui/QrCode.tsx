import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

/** Light modules around the code, by ISO/IEC 18004. */
const quietZone = 4

interface QrCodeProps {
  /** Digits are written in numeric mode; at most 5,596 of them fit. */
  text: string
  /** What a screen reader says of it. */
  name: string
}

/**
 * A QR code at level M or better, as large as its box, which is square and as wide as its parent allows. Always black
 * on white with its quiet zone, and each module the same whole number of device pixels.
 */
export function QrCode({ text, name }: QrCodeProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const { path, modules } = useMemo(() => {
    const code = generate(text, { minCorrectionLevel: correction.M })
    return { path: toSvgPath(code), modules: code.size + 2 * quietZone }
  }, [text])
  useEffect(() => {
    const fit = () => setWidth(wholePixels(box.current?.clientWidth ?? 0, modules))
    const watcher = new ResizeObserver(fit)
    if (box.current) watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [modules])
  return (
    <div class="qr-code" ref={box} style={boxStyle}>
      <svg
        role="img"
        aria-label={name}
        width={width}
        height={width}
        viewBox={`${-quietZone} ${-quietZone} ${modules} ${modules}`}
        shape-rendering="crispEdges"
      >
        <path d={path} fill="#000" />
      </svg>
    </div>
  )
}

/** The largest width in CSS pixels, at most `room`, that gives each module a whole number of device pixels. */
const wholePixels = (room: number, modules: number): number => {
  const pixels = Math.max(1, Math.floor((room * devicePixelRatio) / modules))
  return (pixels * modules) / devicePixelRatio
}

const boxStyle = {
  // Its size comes from outside alone, so that the code in it cannot push it wider.
  contain: 'size',
  width: '100%',
  aspectRatio: '1',
  display: 'grid',
  placeItems: 'center',
  // Neither a theme nor forced colours may turn the code light on dark.
  background: '#fff',
  forcedColorAdjust: 'none',
}
