package traffic

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Earlier is the results of an earlier run.
type Earlier map[cellKey]Result

// cellKey is what has to be the same for two results to be compared.
type cellKey struct {
	bench             string
	clients, contacts int
}

func (r *Result) key() cellKey { return cellKey{r.Bench, r.Clients, r.Contacts} }

// Change is what a result is to that of an earlier run: quotients, new to old. Operations a second depend on what else the
// machine did; processor time and allocations do so little.
type Change struct {
	OpsPerS     float64 `json:"ops_per_s"`
	P99MS       float64 `json:"p99_ms"`
	NsPerOp     float64 `json:"ns_per_op"`
	AllocsPerOp float64 `json:"allocs_per_op"`
	BytesPerOp  float64 `json:"bytes_per_op"`
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
		}
		if err := json.Unmarshal(lines.Bytes(), &head); err != nil {
			return nil, fmt.Errorf("line %d of the earlier run: %w", n, err)
		}
		if head.OpsPerS == 0 {
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

// Compare sets what changed since, where the earlier run has the same cell.
func (e Earlier) Compare(r *Result) {
	was, ok := e[r.key()]
	if !ok {
		return
	}
	r.Change = &Change{
		OpsPerS: hundredths(quotient(r.OpsPerS, was.OpsPerS)), P99MS: hundredths(quotient(r.P99MS, was.P99MS)),
		NsPerOp: hundredths(quotient(r.NsPerOp, was.NsPerOp)), AllocsPerOp: hundredths(quotient(r.AllocsPerOp, was.AllocsPerOp)),
		BytesPerOp: hundredths(quotient(r.BytesPerOp, was.BytesPerOp)), Ratio: was.Ratio,
	}
}

func (c *Change) String() string {
	words := []string{
		fmt.Sprintf("ops/s %.2f ×", c.OpsPerS), fmt.Sprintf("processor %.2f ×", c.NsPerOp), fmt.Sprintf("allocs %.2f ×", c.AllocsPerOp),
		fmt.Sprintf("bytes %.2f ×", c.BytesPerOp), fmt.Sprintf("p99 %.2f ×", c.P99MS),
	}
	if len(c.Ratio) > 0 {
		words = append(words, "the ratio was "+times(c.Ratio))
	}
	return strings.Join(words, ", ")
}
