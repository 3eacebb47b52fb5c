import { createApp, h, ref } from "vue";
import type { CisFigureEvent } from "../../../src/host/cis-figure";

/** A Vue page that shows a figure, changes it, removes it and listens to it. */
const host = {
  setup() {
    const theme = ref("light");
    const isShown = ref(true);
    const chosen = ref<string>();
    const dim = () => {
      theme.value = "dark";
    };
    const toggle = () => {
      isShown.value = !isShown.value;
    };
    const hear = ({ detail }: CisFigureEvent) => {
      chosen.value = detail.key;
    };
    const figure = () =>
      h("cis-figure", { figure: "map", lang: "en", theme: theme.value, onSelect: hear }, [
        h("img", { alt: "Volunteers", src: "data:," }),
      ]);
    return () => [
      h("button", { onClick: dim }, "Dark"),
      h("button", { onClick: toggle }, "Toggle"),
      h("output", chosen.value),
      isShown.value && figure(),
    ];
  },
};

createApp(host).mount("#root");
