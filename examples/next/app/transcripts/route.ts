/** Where conversations arrive. Keep them before you answer: docs/endpoints.md shows how. */
export async function POST(request: Request): Promise<Response> {
  console.log(await request.json());
  return new Response(null, { status: 204 });
}
