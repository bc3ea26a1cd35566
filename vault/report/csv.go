package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
)

// WriteCSV writes a table as RFC 4180 has it: a header, CR LF after each row. A text that a spreadsheet would take for a
// formula gets an apostrophe before it (OWASP, CSV injection): names of apps are chosen by people.
func WriteCSV(w io.Writer, columns []string, rows [][]string) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	_ = out.Write(columns) // told by Error
	for _, row := range rows {
		safe := make([]string, len(row))
		for i, text := range row {
			safe[i] = plain(text)
		}
		_ = out.Write(safe)
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write the table: %w", err)
	}
	return nil
}

// plain is text that no spreadsheet calculates with.
func plain(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n", rune(text[0])) {
		return "'" + text
	}
	return text
}

// Texts are the rows as text.
func (r *Report) Texts() [][]string {
	rows := make([][]string, len(r.Rows))
	for i, row := range r.Rows {
		rows[i] = make([]string, len(row))
		for j, cell := range row {
			rows[i][j] = Text(cell)
		}
	}
	return rows
}
