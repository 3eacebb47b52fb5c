import { describeSmoke } from "./describeSmoke";
import { launchWebkit } from "./webkit";

describeSmoke("WebKit", launchWebkit);
