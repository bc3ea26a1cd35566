package recordcli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/sheet"
	"github.com/tacitcrm/tacit/vault/value"
)

// checkColumns looks at a file's first row before anything is sent and refuses a mapped column that it lacks. It
// returns the whole file, the first row included. A first row that cannot be read is left to the server to refuse.
func checkColumns(file io.Reader, delimiter string, columns map[string]string) (io.Reader, error) {
	var seen bytes.Buffer
	comma, _ := utf8.DecodeRuneInString(delimiter)
	header, err := sheet.NewReader(io.TeeReader(file, &seen), comma).Read()
	whole := io.MultiReader(&seen, file)
	if err != nil {
		return whole, nil
	}
	for _, name := range slices.Sorted(maps.Keys(columns)) {
		if !strings.HasPrefix(name, "=") && !slices.Contains(header, name) { // "=en" is the constant "en"
			return nil, missingColumn(name, header)
		}
	}
	return whole, nil
}

// missingColumn names the columns there are, unless one looks like a person's data: then the first row is none of
// names, and none of its cells is printed.
func missingColumn(name string, header []string) error {
	if slices.ContainsFunc(append([]string{name}, header...), isData) {
		return cli.Usage(errors.New("a mapped column is not in the file"), "the file's first row must name its columns; this one looks like data")
	}
	return cli.Usage(fmt.Errorf("no column %q; the columns are %s", name, quoted(header)),
		fmt.Sprintf("did you mean %q?", cli.Nearest(name, header)))
}

func isData(cell string) bool {
	_, found := value.Detect(cell)
	return found
}

func quoted(words []string) string {
	out := make([]string, 0, len(words))
	for _, w := range words {
		out = append(out, fmt.Sprintf("%q", w))
	}
	return strings.Join(out, ", ")
}

// warnUnmatched says that rows without a reference of their own cannot be found again. A kind of another catalog than
// the default one is not known here.
func warnUnmatched(t *cli.Terminal, kind string, columns map[string]string) {
	c, err := crm.Default()
	if err != nil {
		return
	}
	k, ok := c.Kind(kind)
	if !ok {
		return
	}
	var unique []string
	for _, f := range k.Fields {
		if f.Index != nil && f.Index.Unique == catalog.UniqueAlways {
			unique = append(unique, f.Name)
		}
	}
	for _, field := range columns {
		if slices.Contains(unique, field) {
			return
		}
	}
	advice := ""
	if len(unique) > 0 {
		advice = "; map a column to " + strings.Join(unique, " or ") + " to prevent that"
	}
	t.Say("warning: no column identifies a row, so running this import again makes new records%s", advice)
}

// regionHint adds this program's flag to the server's advice about a phone number.
func regionHint(hint string) string {
	if strings.Contains(hint, "country code") {
		return hint + ", or give --region"
	}
	return hint
}
