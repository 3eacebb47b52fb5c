import { describeKit } from "./describeKit";
import { describeSmoke } from "./describeSmoke";
import { launchWebkit } from "./webkit";

describeSmoke("WebKit", launchWebkit);
describeKit("WebKit", launchWebkit);
