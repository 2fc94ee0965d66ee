import { TodayScreen } from "./today/today-screen";
import { WelcomeScreen } from "./welcome/welcome-screen";

export default function Page() {
  return <TodayScreen signedOut={<WelcomeScreen />} />;
}
