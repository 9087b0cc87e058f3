import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

type ScaledProps = { width: number; height: number; children: ReactNode };

/** Shows a drawing of fixed layout size at the width there is, as an SVG's viewBox does; recharts has none. */
export function Scaled({ width, height, children }: ScaledProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setScale(element.clientWidth / width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return (
    // Without min-h-0 the unscaled drawing inside would keep the frame at its own height.
    <div ref={frame} className="min-h-0" style={{ aspectRatio: `${width} / ${height}` }}>
      <div style={{ width, height, transform: `scale(${scale})`, transformOrigin: "0 0" }}>{children}</div>
    </div>
  );
}
