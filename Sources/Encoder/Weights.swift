/// A mapped weights file whose header, table and small parts have been checked.
///
/// Opening reads 1.6 MB of 24: all but the weight matrices, any byte of which is a valid weight, so that damage there
/// gives poor vectors but no crash. `verify` reads the rest too; it takes some ten milliseconds, which the program spends while
/// the rep types, and `doctor` always.
struct Weights: Sendable {
  let header: WeightsHeader
  private let file: MappedFile
  private let tensors: [String: Tensor]
}

extension Weights {
  /// Opens the file at `path`.
  init(path: String) throws(EncoderError) {
    file = try MappedFile(path: path)
    header = try WeightsHeader(of: file, path: path)
    let bytes = file.bytes
    let end = WeightsHeader.size + header.tensors * Tensor.entrySize
    guard end <= bytes.count, Checksum.of(bytes[WeightsHeader.size..<end]) == header.tableChecksum else {
      throw .damaged(part: "table")
    }
    var tensors: [String: Tensor] = [:]
    for entry in stride(from: WeightsHeader.size, to: end, by: Tensor.entrySize) {
      guard let tensor = Tensor(at: entry, of: bytes) else { throw .unsuitable(part: "table") }
      tensors[tensor.name] = tensor
    }
    self.tensors = tensors
    try verify { $0.kind != .int8 }
  }

  /// Compares every byte with the checksums.
  func verify() throws(EncoderError) {
    try verify { _ in true }
  }

  private func verify(where included: (Tensor) -> Bool) throws(EncoderError) {
    for tensor in tensors.values.sorted(by: { $0.offset < $1.offset }) where included(tensor) {
      guard Checksum.of(file.bytes[tensor.range]) == tensor.checksum else { throw .damaged(part: tensor.name) }
    }
  }

  /// The tensor of that name, which must have this kind and, where given, this shape.
  func tensor(_ name: String, _ kind: Tensor.Kind, rows: Int? = nil, columns: Int = 1) throws(EncoderError) -> Tensor {
    guard let tensor = tensors[name], tensor.kind == kind, tensor.columns == columns,
      rows == nil || rows == tensor.rows, tensor.rows > 0
    else { throw .unsuitable(part: name) }
    return tensor
  }

  /// The start of a tensor's elements; valid while this value lives.
  func start<Element>(of tensor: Tensor, as type: Element.Type) -> UnsafePointer<Element> {
    precondition(MemoryLayout<Element>.size == tensor.kind.width, "a tensor is read as what it is")
    return file.pointer(at: tensor.offset).assumingMemoryBound(to: type)
  }

  /// One element of a table of numbers.
  func number(_ index: Int, of tensor: Tensor) -> Int {
    Int(UInt32(littleEndian: start(of: tensor, as: UInt32.self)[index]))
  }
}
