package recordcli

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/tacitcrm/tacit/internal/cli"
)

// readMapping joins the --map flags with the map file; a flag wins over the file. Two flags for one column, and a
// mapping of nothing, are errors.
func readMapping(flags []string, file string) (map[string]string, error) {
	columns := map[string]string{}
	if file != "" {
		src, err := os.ReadFile(file) //nolint:gosec // the operator's own file
		if err != nil {
			return nil, fmt.Errorf("read the map file: %w", err)
		}
		if err := yaml.UnmarshalWithOptions(src, &columns, yaml.Strict()); err != nil {
			return nil, cli.Usage(fmt.Errorf("read the map file: %w", err), "one line for each column, as column: field")
		}
	}
	given, err := parseMapping(flags)
	if err != nil {
		return nil, err
	}
	maps.Copy(columns, given)
	if len(columns) == 0 {
		return nil, cli.Usage(errors.New("no column is mapped"), "for example --map last=family_name --map email=contact_points.email")
	}
	return columns, nil
}

// parseMapping reads COLUMN=FIELD. Field paths hold no "=", columns may: the last one separates. So "=en=language" maps
// the column "=en", which stands for the constant "en".
func parseMapping(flags []string) (map[string]string, error) {
	columns := make(map[string]string, len(flags))
	for _, flag := range flags {
		at := strings.LastIndex(flag, "=")
		if at < 1 || at == len(flag)-1 {
			return nil, cli.Usage(errors.New("a --map is not COLUMN=FIELD"), "for example --map last=family_name")
		}
		column, field := flag[:at], flag[at+1:]
		if _, twice := columns[column]; twice {
			return nil, cli.Usage(fmt.Errorf("column %q is mapped twice", column), "give each column once")
		}
		columns[column] = field
	}
	if field, twice := repeated(columns); twice {
		return nil, cli.Usage(fmt.Errorf("field %q is filled by two columns", field), "give each field once")
	}
	return columns, nil
}

// repeated returns a field that two columns fill. Contact points are a list and may come from several.
func repeated(columns map[string]string) (string, bool) {
	fields := slices.Sorted(maps.Values(columns))
	for i := 1; i < len(fields); i++ {
		if fields[i] == fields[i-1] && !strings.Contains(fields[i], ".") {
			return fields[i], true
		}
	}
	return "", false
}
