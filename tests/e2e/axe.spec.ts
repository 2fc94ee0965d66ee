/** No screen breaks a rule of accessibility that a machine can check, in either theme, on a phone or on a desk. */
import { test } from "./open-screen";
import { screens } from "./screens";
import { expectSound } from "./sound";

for (const screen of screens) {
  test(`${screen.name} is sound`, async ({ openScreen }) => {
    await expectSound(await openScreen(screen), screen.name);
  });
}
