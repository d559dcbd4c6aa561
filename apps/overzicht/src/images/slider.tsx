import { useId } from 'react';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What the value is, in words. */
  readonly told?: string;
  readonly onChange: (value: number) => void;
}

/** A value on a line, with its name before it. */
export function Slider({ label, value, min, max, told, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        value={value}
        {...(told === undefined ? {} : { 'aria-valuetext': told })}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  );
}
