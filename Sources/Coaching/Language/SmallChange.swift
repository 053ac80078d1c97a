/// Stems so common in sales talk that sharing one means nothing.
enum SmallChange {
  static let stems: WordTable<Bool> = {
    let words = """
      business company say tell ask mean need want help like know think see look come give take use put let become good
      better new big lot bit much way thing sort kind part point side case fact number figure amount level time day week
      month year today now soon first last next back away long short high low able about around per percent thousand
      million hundred two three four five six seven eight nine ten yes no sure right course maybe sell buy product
      people person work place set keep hold yourself roughly
      """
    let stemmer = Stemmer()
    return WordTable(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
        var letters = Array(word.utf8)
        return (WordForm.keys(of: &letters, stemmer).stem, true)
      })
  }()
}
