import { describeSmoke } from "./describeSmoke";
import { launchFirefox } from "./firefox";

describeSmoke("Firefox", launchFirefox);
