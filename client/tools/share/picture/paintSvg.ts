// Paints the samples of the legend on a canvas: as sharp as its pixels, with the fonts of the page, which a picture of an
// SVG would not have. It knows what such samples are made of: paths, rectangles, circles, ellipses and short texts.

/** What it knows; a test holds the samples to it. */
export const paintedTags: readonly string[] = ["path", "rect", "circle", "ellipse", "text"];

/** @param font family of the texts; their size and weight are their own. */
export function paintSvg(context: CanvasRenderingContext2D, svg: Element, font: string): void {
  for (const element of svg.children) {
    context.save();
    paintElement(context, element, font);
    context.restore();
  }
}

function paintElement(context: CanvasRenderingContext2D, element: Element, font: string): void {
  const attribute = (name: string) => element.getAttribute(name);
  const number = (name: string, otherwise = 0) => Number(attribute(name) ?? otherwise);
  transform(context, attribute("transform"));
  context.globalAlpha *= number("opacity", 1);
  if (element.tagName === "text") {
    context.font = `${attribute("font-weight") ?? 400} ${number("font-size")}px ${font}`;
    context.textAlign = attribute("text-anchor") === "middle" ? "center" : "left";
    context.fillStyle = attribute("fill") ?? "#000";
    context.fillText(element.textContent, number("x"), number("y"));
    return;
  }
  const shape = shapeOf(element, number);
  if (!shape) return;
  const fill = attribute("fill");
  if (fill !== "none" && fill !== null) {
    context.save();
    context.globalAlpha *= number("fill-opacity", 1);
    context.fillStyle = fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    context.fill(shape, attribute("fill-rule") === "evenodd" ? "evenodd" : "nonzero");
    context.restore();
  }
  const stroke = attribute("stroke");
  if (stroke === null || stroke === "none") return;
  context.strokeStyle = stroke;
  context.lineWidth = number("stroke-width", 1);
  context.lineJoin = attribute("stroke-linejoin") === "round" ? "round" : "miter";
  context.lineCap = attribute("stroke-linecap") === "round" ? "round" : "butt";
  context.setLineDash(
    (attribute("stroke-dasharray") ?? "")
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  );
  context.stroke(shape);
}

function shapeOf(element: Element, number: (name: string) => number): Path2D | null {
  if (element.tagName === "path") return new Path2D(element.getAttribute("d") ?? "");
  const shape = new Path2D();
  if (element.tagName === "circle") shape.arc(number("cx"), number("cy"), number("r"), 0, 2 * Math.PI);
  else if (element.tagName === "ellipse")
    shape.ellipse(number("cx"), number("cy"), number("rx"), number("ry"), 0, 0, 2 * Math.PI);
  else if (element.tagName === "rect")
    shape.roundRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
  else return null;
  return shape;
}

/** `translate(8 2) scale(.84)` */
function transform(context: CanvasRenderingContext2D, text: string | null): void {
  for (const [, deed, values] of (text ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y = x] = (values ?? "")
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (deed === "translate") context.translate(x, y);
    if (deed === "scale") context.scale(x, y);
  }
}
