package fence

// Rewrite reads a line and writes it again.
func Rewrite(text []byte) ([]byte, Fence, error) {
	l, err := decode(text)
	if err != nil {
		return nil, Fence{}, err
	}
	return l.append(nil), l.Fence, nil
}
