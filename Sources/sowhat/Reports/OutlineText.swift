import Coaching

/// An outline for reading.
struct OutlineText {
  let style: Style
  let wrapper: TextWrapper
}

extension OutlineText {
  func lines(_ outline: Outline) -> [String] {
    let title = wrapper.lines(style.safe(outline.title)).map { style.paint($0, .heading) }
    return title + outline.sections.flatMap(lines)
  }

  private func lines(_ section: Outline.Section) -> [String] {
    let heading = wrapper.lines(style.safe(section.heading)).map { style.paint($0, .heading) }
    let paragraphs = section.paragraphs.flatMap { wrapper.lines(style.safe($0), first: "  ") }
    let points = section.points.flatMap { wrapper.lines(style.safe($0), first: "  - ") }
    return ([""] + heading + paragraphs + points).map(\.trimmingEnd)
  }
}
