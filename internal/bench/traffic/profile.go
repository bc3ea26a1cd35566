package traffic

import (
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
)

// processor is a processor profile: its samples with their stacks.
type processor struct {
	samples []sample
	stacks  int                 // that were met, in all samples
	names   map[uint64][]string // functions at a location, the innermost first
}

type sample struct {
	stack []uint64 // locations, the innermost first
	ns    uint64
}

// maxProfile bounds what a profile unpacks to.
const maxProfile = 256 << 20

// readProcessor reads a processor profile as runtime/pprof writes it.
func readProcessor(name string) (*processor, error) {
	file, err := os.Open(name) //nolint:gosec // in the directory the operator named
	if err != nil {
		return nil, fmt.Errorf("profile: %w", err)
	}
	defer func() { _ = file.Close() }() // only read
	packed, err := gzip.NewReader(file)
	if err != nil {
		return nil, fmt.Errorf("profile: %w", err)
	}
	text, err := io.ReadAll(io.LimitReader(packed, maxProfile))
	if err != nil {
		return nil, fmt.Errorf("profile: %w", err)
	}
	return parseProcessor(text)
}

// Numbers of members in the format of profiles, see proto/profile.proto of github.com/google/pprof.
const (
	inProfileSample   = 2
	inProfileLocation = 4
	inProfileFunction = 5
	inProfileString   = 6
	inSampleLocations = 1
	inSampleValues    = 2
	inLocationID      = 1
	inLocationLine    = 4
	inLineFunction    = 1
	inFunctionID      = 1
	inFunctionName    = 2
)

// parseProcessor takes of a profile what layers are made of.
func parseProcessor(text []byte) (*processor, error) {
	p := &processor{names: map[uint64][]string{}}
	lines, functions, words := map[uint64][]uint64{}, map[uint64]uint64{}, []string(nil)
	err := walk(text, func(m member) error {
		switch m.number {
		case inProfileSample:
			return p.take(m.body)
		case inProfileLocation:
			return takeLocation(m.body, lines)
		case inProfileFunction:
			return takeFunction(m.body, functions)
		case inProfileString:
			words = append(words, string(m.body))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for id, of := range lines {
		for _, function := range of {
			if name := functions[function]; name < uint64(len(words)) {
				p.names[id] = append(p.names[id], words[name])
			}
		}
	}
	return p, nil
}

// take takes a sample, whose values are how often it was met, and nanoseconds.
func (p *processor) take(body []byte) error {
	var s sample
	var values []uint64
	err := walk(body, func(m member) (err error) {
		switch m.number {
		case inSampleLocations:
			s.stack, err = m.numbers(s.stack)
		case inSampleValues:
			values, err = m.numbers(values)
		}
		return err
	})
	if len(values) > 1 {
		s.ns = values[1]
		p.stacks += int(values[0]) //nolint:gosec // a count
	}
	p.samples = append(p.samples, s)
	return err
}

func takeLocation(body []byte, lines map[uint64][]uint64) error {
	var id uint64
	var of []uint64
	err := walk(body, func(m member) error {
		switch m.number {
		case inLocationID:
			id = m.value
		case inLocationLine:
			return walk(m.body, func(m member) error {
				if m.number == inLineFunction {
					of = append(of, m.value)
				}
				return nil
			})
		}
		return nil
	})
	lines[id] = of
	return err
}

func takeFunction(body []byte, functions map[uint64]uint64) error {
	var id, name uint64
	err := walk(body, func(m member) error {
		switch m.number {
		case inFunctionID:
			id = m.value
		case inFunctionName:
			name = m.value
		}
		return nil
	})
	functions[id] = name
	return err
}

// member is one member of a message in the encoding of protocol buffers: a number, or bytes.
type member struct {
	number, value uint64
	body          []byte // nil for a number
}

// numbers appends what a repeated number holds, packed or one by one.
func (m *member) numbers(to []uint64) ([]uint64, error) {
	if m.body == nil {
		return append(to, m.value), nil
	}
	for left := m.body; len(left) > 0; {
		n, size := binary.Uvarint(left)
		if size <= 0 {
			return nil, errProfile
		}
		to, left = append(to, n), left[size:]
	}
	return to, nil
}

var errProfile = errors.New("not a profile")

// The ways in which members are encoded that profiles have.
const (
	wireNumber = 0
	wireBytes  = 2
)

// walk hands on each member of a message.
func walk(message []byte, visit func(member) error) error {
	for len(message) > 0 {
		key, size := binary.Uvarint(message)
		if size <= 0 {
			return errProfile
		}
		message = message[size:]
		m := member{number: key >> 3}
		if m.value, size = binary.Uvarint(message); size <= 0 {
			return errProfile
		}
		message = message[size:]
		switch key & 7 {
		case wireNumber:
		case wireBytes:
			if m.value > uint64(len(message)) {
				return errProfile
			}
			m.body, message = message[:m.value:m.value], message[m.value:]
		default:
			return errProfile
		}
		if err := visit(m); err != nil {
			return err
		}
	}
	return nil
}
