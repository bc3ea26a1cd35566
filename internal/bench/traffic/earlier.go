package traffic

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/tacitcrm/tacit/internal/bench"
)

// Earlier is the results of an earlier run.
type Earlier map[cellKey]Result

// cellKey is what has to be the same for two results to be compared.
type cellKey struct {
	bench   string
	clients int
}

func (r *Result) key() cellKey { return cellKey{r.Bench, r.Clients} }

// Change is what a result is to that of an earlier run: quotients, new to old. Operations a second depend on what else the
// machine did; processor time and allocations do so little.
type Change struct {
	OpsPerS     float64 `json:"ops_per_s,omitempty"`
	P99MS       float64 `json:"p99_ms,omitempty"`
	NsPerOp     float64 `json:"ns_per_op,omitempty"`
	AllocsPerOp float64 `json:"allocs_per_op,omitempty"`
	BytesPerOp  float64 `json:"bytes_per_op,omitempty"`
	// Ratio is the earlier ratio to each baseline; the machine has less of a part in how that changed.
	Ratio map[string]float64 `json:"earlier_ratio,omitempty"`
}

// maxLine bounds a line of an earlier run.
const maxLine = 1 << 20

// ReadEarlier reads the JSON lines that a run printed. Lines of measurements without clients are passed over. Of several
// about the same the last counts.
func ReadEarlier(from io.Reader) (Earlier, error) {
	e := Earlier{}
	lines := bufio.NewScanner(from)
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var head struct {
			OpsPerS float64 `json:"ops_per_s"`
			Clients int     `json:"clients"`
		}
		if err := json.Unmarshal(lines.Bytes(), &head); err != nil {
			return nil, fmt.Errorf("line %d of the earlier run: %w", n, err)
		}
		if head.OpsPerS == 0 || head.Clients == 0 {
			continue
		}
		var r Result
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("line %d of the earlier run: %w", n, err)
		}
		e[r.key()] = r
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("the earlier run: %w", err)
	}
	return e, nil
}

// Lacks names the cells that cfg measures and the earlier run has not. Error: it has none of them.
func (e Earlier) Lacks(cfg *Config) (names []string, err error) {
	found := false
	for _, name := range cfg.Benches {
		for _, w := range works[name] {
			for _, clients := range cfg.Clients {
				r := Result{Bench: w.name + "/" + sideTacit, Clients: clients}
				if _, ok := e[r.key()]; ok {
					found = true
				} else {
					names = append(names, r.Name())
				}
			}
		}
	}
	if !found {
		return nil, errNothing
	}
	return names, nil
}

// errNothing means that an earlier run measured nothing that is measured now.
var errNothing = errors.New("the earlier run has nothing that this one measures")

// Compare sets what changed since, where the earlier run has the same cell, and returns the settings that were others.
func (e Earlier) Compare(r *Result) (others []string) {
	was, ok := e[r.key()]
	if !ok {
		return nil
	}
	r.Change = &Change{
		OpsPerS: to(r.OpsPerS, was.OpsPerS), P99MS: to(r.P99MS, was.P99MS), NsPerOp: to(r.NsPerOp, was.NsPerOp),
		AllocsPerOp: to(r.AllocsPerOp, was.AllocsPerOp), BytesPerOp: to(r.BytesPerOp, was.BytesPerOp), Ratio: was.Ratio,
	}
	return r.Settings.unlike(was.Settings)
}

// to is a quotient, 0 where one of the two is not known.
func to(is, was float64) float64 { return hundredths(quotient(is, was)) }

// unlike names the settings that differ, with what they were.
func (s Settings) unlike(was Settings) (names []string) {
	for _, one := range []struct {
		name    string
		is, was any
	}{
		{"contacts", s.Contacts, was.Contacts},
		{"rounds", s.Rounds, was.Rounds},
		{"window_ms", s.WindowMS, was.WindowMS},
		{"max_conns", s.MaxConns, was.MaxConns},
		{"cores", s.Cores, was.Cores},
		{"go", s.Go, was.Go},
	} {
		if one.is != one.was {
			names = append(names, fmt.Sprintf("%s %v", one.name, one.was))
		}
	}
	return names
}

func (c *Change) String() string {
	var words []string
	for _, one := range []struct {
		name string
		f    float64
	}{{"ops/s", c.OpsPerS}, {"processor", c.NsPerOp}, {"allocs", c.AllocsPerOp}, {"bytes", c.BytesPerOp}, {"p99", c.P99MS}} {
		if one.f > 0 {
			words = append(words, fmt.Sprintf("%s %.2f ×", one.name, one.f))
		}
	}
	if len(c.Ratio) > 0 {
		words = append(words, "the ratio was "+bench.Ratios(c.Ratio))
	}
	return strings.Join(words, ", ")
}
