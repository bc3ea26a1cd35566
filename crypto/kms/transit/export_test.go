package transit

// Encode and Decode are the two directions of a blob.
var (
	Encode = encode
	Decode = decode
)
