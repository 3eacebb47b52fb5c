/** The page is drawn already: the scripts that bring it to life come after its first paint. */
requestAnimationFrame(() => setTimeout(() => import("./client")));
