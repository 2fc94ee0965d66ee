import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { addressOf } from "../../address";
import { assertOurs, refused } from "../../gate";
import { authOptions } from "../auth";

type Context = { params: Promise<{ nextauth: string[] }> };

async function answer(request: NextRequest, context: Context): Promise<Response> {
  try {
    await assertOurs(request, 4096);
  } catch (error) {
    return refused(error, request);
  }
  return NextAuth(request, context, authOptions(addressOf(request)));
}

export { answer as GET, answer as POST };
