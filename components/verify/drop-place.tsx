"use client";
import { useState, type DragEvent, type ReactNode } from "react";

type Props = { onDrop: (file: File | undefined) => void; children: ReactNode };

/** A frame into which a file can be dropped; what is inside does the same by keyboard. */
export function DropPlace({ onDrop, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onDrop(event.dataTransfer.files[0]);
  };
  return (
    <div onDragOver={over} onDragLeave={() => setIsOver(false)} onDrop={drop} className={`rounded-md border border-dashed p-6 ${isOver ? "border-accent bg-sunken" : "border-line-strong bg-surface"}`}>
      {children}
    </div>
  );
}
