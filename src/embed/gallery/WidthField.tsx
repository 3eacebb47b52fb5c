import type { Messages } from "../../text/messages";

interface WidthFieldProps {
  /** In CSS pixels. */
  readonly width: number;
  readonly onChoose: (width: number) => void;
  readonly words: Messages["gallery"];
}

/** The width of the preview, within the range that embeds support. */
export function WidthField({ width, onChoose, words }: WidthFieldProps) {
  return (
    <div className="width-field">
      <label className="view-field">
        <span>
          <span>{`${words.width}:`}</span> <output>{width}</output>
        </span>
        <input
          type="range"
          min={280}
          max={960}
          step={10}
          value={width}
          aria-label={words.width}
          onChange={({ target }) => onChoose(Number(target.value))}
        />
      </label>
      <fieldset className="width-presets">
        <legend className="visually-hidden">{words.widths}</legend>
        {presets.map((preset) => (
          <button
            key={preset}
            type="button"
            className="button"
            aria-pressed={preset === width}
            onClick={() => onChoose(preset)}
          >
            {preset}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** In CSS pixels: a narrow phone, a phone, text columns, the maximum. */
const presets = [280, 360, 480, 640, 800, 960] as const;
