package keycopy

import (
	"io"
	"strings"
)

// Stage gives, by table, the statement that makes an empty table of the columns that a copy has.
func Stage() map[string]string {
	out := map[string]string{}
	for _, t := range tables {
		out[t.name] = t.stage
	}
	return out
}

// Changed is the query that gives a delta its subjects.
func Changed() string {
	query, _ := strings.CutPrefix(copyChangedSubjects, "COPY (")
	query, _ = strings.CutSuffix(query, ") TO STDOUT (FORMAT binary)")
	return query
}

// CountRows is countRows.
func CountRows(r io.Reader, columns int) (int64, error) { return countRows(r, columns) }

// Recode reads a manifest and writes it again.
func Recode(text []byte) ([]byte, Manifest, error) {
	m, err := decodeManifest(text)
	if err != nil {
		return nil, Manifest{}, err
	}
	again, err := m.encode()
	return again, m, err
}
