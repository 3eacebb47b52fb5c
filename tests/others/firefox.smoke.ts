import { describeKit } from "./describeKit";
import { describeSmoke } from "./describeSmoke";
import { launchFirefox } from "./firefox";

describeSmoke("Firefox", launchFirefox);
describeKit("Firefox", launchFirefox);
