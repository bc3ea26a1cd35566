package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Lines reads a file of one JSON object a line (NDJSON) as rows of cells.
type Lines struct {
	in     *bufio.Reader
	names  []string
	offset int64
}

// NewLines reads r. Each row has a cell for each of the names, empty where the object has no member of it, or null;
// members of other names are passed over, as columns are that no mapping names.
func NewLines(r io.Reader, names []string) *Lines {
	return &Lines{in: skipBOM(r), names: names}
}

// Read returns the cells of the next line; blank lines are passed over. Errors are those of Reader.
func (l *Lines) Read() ([]string, error) {
	for {
		line, err := l.line()
		if err != nil {
			return nil, err
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			return l.cells(line)
		}
	}
}

// Offset is how many bytes of the file the rows read so far took.
func (l *Lines) Offset() int64 { return l.offset }

func (l *Lines) line() ([]byte, error) {
	var line []byte
	for {
		part, err := l.in.ReadSlice('\n')
		l.offset += int64(len(part))
		line = append(line, part...)
		switch {
		case len(line) > MaxRow:
			return nil, ErrTooLong
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(line) > 0, err == nil:
			return line, nil
		default:
			return nil, err //nolint:wrapcheck // the caller's own, or io.EOF
		}
	}
}

// cells reads an object. Its members are texts, numbers, truth values and lists of texts.
func (l *Lines) cells(line []byte) ([]string, error) {
	d := jsontext.NewDecoder(bytes.NewReader(line)) // refuses repeated names and what is not UTF-8
	if open, err := d.ReadToken(); err != nil || open.Kind() != '{' {
		return nil, ErrMalformed
	}
	cells := make([]string, len(l.names))
	for d.PeekKind() == '"' {
		name, err := d.ReadToken()
		if err != nil {
			return nil, ErrMalformed
		}
		i := slices.Index(l.names, name.String())
		raw, err := d.ReadValue()
		if err != nil {
			return nil, ErrMalformed
		}
		if i < 0 {
			continue
		}
		if cells[i], err = cell(raw); err != nil {
			return nil, err
		}
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, ErrMalformed
	}
	if _, err := d.ReadToken(); !errors.Is(err, io.EOF) {
		return nil, ErrMalformed
	}
	return cells, nil
}

func cell(raw jsontext.Value) (string, error) {
	switch raw.Kind() {
	case jsontext.KindNull:
		return "", nil
	case jsontext.KindString:
		return text(raw)
	case jsontext.KindNumber, jsontext.KindTrue, jsontext.KindFalse:
		return string(raw), nil
	case jsontext.KindBeginArray:
		return list(raw)
	case jsontext.KindInvalid, jsontext.KindBeginObject, jsontext.KindEndObject, jsontext.KindEndArray:
	}
	return "", ErrMalformed
}

func text(raw jsontext.Value) (string, error) {
	b, err := jsontext.AppendUnquote(nil, raw)
	if err != nil {
		return "", ErrMalformed
	}
	return string(b), nil
}

// list joins texts by commas.
func list(raw jsontext.Value) (string, error) {
	d := jsontext.NewDecoder(bytes.NewReader(raw))
	if _, err := d.ReadToken(); err != nil {
		return "", ErrMalformed
	}
	var parts []string
	for d.PeekKind() == '"' {
		v, err := d.ReadValue()
		if err != nil {
			return "", ErrMalformed
		}
		s, err := text(v)
		if err != nil || strings.Contains(s, ",") {
			return "", ErrMalformed
		}
		parts = append(parts, s)
	}
	if end, err := d.ReadToken(); err != nil || end.Kind() != ']' {
		return "", ErrMalformed
	}
	return strings.Join(parts, ","), nil
}
