/// What number words mean.
enum NumberWords {
  /// Words below a hundred, and `a` before a scale.
  static let small = table(
    "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 "
      + "fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 "
      + "fifty 50 sixty 60 seventy 70 eighty 80 ninety 90")
  static let scales = table(
    "hundred 100 thousand 1000 k 1000 grand 1000 million 1000000 m 1000000 mn 1000000 billion 1000000000 bn 1000000000 dozen 12"
  )
  /// Parts of a whole, in thousandths.
  static let fractions = table(
    "half 500 third 333.333 thirds 333.333 quarter 250 quarters 250 fifth 200 fifths 200 tenth 100 tenths 100 eighth 125"
  )
  static let multiples = table("twice 2 double 2 doubled 2 doubles 2 doubling 2 triple 3 tripled 3 triples 3 thrice 3")

  /// Every word that a quantity can begin with.
  static let openers = WordSet(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
      + "eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety a half twice double doubled doubles "
      + "doubling triple tripled triples thrice")

  private static func table(_ pairs: String) -> WordTable<Double> {
    let words = pairs.split(separator: " ")
    return WordTable(
      stride(from: 0, to: words.count - 1, by: 2).map { (WordKey(words[$0]), Double(words[$0 + 1]) ?? 0) })
  }
}
