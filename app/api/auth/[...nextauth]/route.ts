import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { addressOf } from "../../address";
import { assertOurs, HttpRefusal, refused } from "../../gate";
import { authOptions } from "../auth";

type Context = { params: Promise<{ nextauth: string[] }> };

const form = "application/x-www-form-urlencoded";

async function answer(request: NextRequest, context: Context): Promise<Response> {
  try {
    await assertOurs(request, 4096);
    if (request.method === "POST" && !request.headers.get("content-type")?.startsWith(form)) {
      throw new HttpRefusal(415, "Send a form.");
    }
    return await NextAuth(request, context, authOptions(addressOf(request)));
  } catch (error) {
    // next-auth throws on addresses that are none; all else it answers itself.
    const wrong = error instanceof TypeError || error instanceof SyntaxError;
    return refused(
      wrong ? new HttpRefusal(400, "This request is not one of ours.") : error,
      request,
    );
  }
}

export { answer as GET, answer as POST };
