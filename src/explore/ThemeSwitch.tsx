import { type Theme, themes } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { keepTheme } from "../store/keptTheme";
import type { MessagesOf } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";

/** The theme control: system, light or dark. */
export function ThemeSwitch({ messages }: { readonly messages: MessagesOf<"page"> }) {
  const theme = useAtlas(({ view }) => view.theme);
  const chooseTheme = useAtlas((atlas) => atlas.chooseTheme);
  const { page } = messages;
  return (
    <SegmentedControl
      label={page.theme}
      choices={themes.map((value) => ({
        value,
        label: page.themes[value],
        icon: <ThemeIcon theme={value} />,
      }))}
      chosen={theme}
      onChoose={(chosen) => {
        chooseTheme(chosen);
        keepTheme(chosen);
      }}
    />
  );
}

/** Icons on a grid of 16 pixels: a half disc for the system's theme, a sun, a moon. */
const icons: Record<Theme, string> = {
  auto: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 2.5v11a5.5 5.5 0 0 1 0-11z",
  light:
    "M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  dark: "M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z",
};

function ThemeIcon({ theme }: { readonly theme: Theme }) {
  return (
    <svg className={`theme-icon is-${theme}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={icons[theme]} />
    </svg>
  );
}
