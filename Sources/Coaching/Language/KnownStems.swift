/// Stems that are known beforehand: of forms that no suffix rule brings home, such as `fell`, which has the stem of `fall`,
/// and of the words that make half of any text, which the stemmer need not cut over and over.
enum KnownStems {
  private static let stems: WordTable<WordKey> = {
    let groups = """
      be is are was were am been being
      have has had having
      do does did done doing
      go goes went gone
      fall fell fallen
      rise rose risen
      grow grew grown
      lose lost
      win won
      keep kept
      get got gotten
      pay paid
      leave left
      hold held
      sell sold
      spend spent
      bring brought
      buy bought
      tell told
      say said
      take took taken
      make made
      see saw seen
      give gave given
      come came
      run ran
      send sent
      meet met
      feel felt
      think thought
      know knew known
      build built
      break broke broken
      choose chose chosen
      drive drove driven
      write wrote written
      speak spoke spoken
      hear heard
      stand stood
      understand understood misunderstood
      find found
      catch caught
      teach taught
      mean meant
      sit sat
      shrink shrank shrunk
      sink sank sunk
      begin began begun
      steal stole stolen
      throw threw thrown
      wear wore worn
      forget forgot forgotten
      show shown
      swear swore sworn
      slip slipped
      person people
      man men
      woman women
      child children
      =business business businesses
      =news news
      money monies
      """
    let stemmer = Stemmer()
    var stems = WordTable<WordKey>()
    for line in groups.split(separator: "\n") {
      var words = line.split(separator: " ")
      // "=" takes the first word as the stem itself: Porter would make `business` and `busy` one.
      let isLiteral = words[0].hasPrefix("=")
      let base = isLiteral ? words.removeFirst().dropFirst() : words[0]
      let stem = isLiteral ? WordKey(base) : Array(base.utf8).withUnsafeBufferPointer { stemmer.stem($0) }
      for word in words { stems[WordKey(word)] = stem }
    }
    for word in WordSet.functionWordList.split(separator: " ") where stems[WordKey(word)] == nil {
      stems[WordKey(word)] = Array(word.utf8).withUnsafeBufferPointer { stemmer.stem($0) }
    }
    return stems
  }()

  /// The stem of an irregular form's base, or of a function word; nil for other words.
  static func stem(of word: WordKey) -> WordKey? { stems[word] }
}
