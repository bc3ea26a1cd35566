package traffic

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"time"
)

// line is one client's connection. It speaks as much HTTP/1.1 as the servers here answer in, so that the client costs
// little of the processors that the servers are measured on.
type line struct {
	conn net.Conn
	in   *bufio.Reader
	body []byte // of the last answer
}

const lineBuffer = 16 << 10

func dial(ctx context.Context, address string) (*line, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("connect: %w", err)
	}
	return newLine(conn), nil
}

func newLine(conn net.Conn) *line {
	return &line{conn: conn, in: bufio.NewReaderSize(conn, lineBuffer)}
}

var errAnswer = errors.New("not an answer in HTTP/1.1")

// do sends a request and reads the answer to its end.
func (l *line) do(request []byte) (status int, err error) {
	if _, err := l.conn.Write(request); err != nil {
		return 0, fmt.Errorf("send: %w", err)
	}
	first, err := l.in.ReadSlice('\n')
	if err != nil {
		return 0, fmt.Errorf("receive: %w", err)
	}
	if len(first) < len("HTTP/1.1 200") || !bytes.HasPrefix(first, []byte("HTTP/1.1 ")) {
		return 0, errAnswer
	}
	if status, err = strconv.Atoi(string(first[9:12])); err != nil {
		return 0, errAnswer
	}
	length, err := l.headers()
	if err != nil {
		return 0, err
	}
	l.body = l.body[:0]
	if length >= 0 {
		return status, l.take(length)
	}
	return status, l.chunks()
}

// headers reads to the end of the header and returns the body's length, -1 for one in chunks.
func (l *line) headers() (length int, err error) {
	for {
		h, err := l.in.ReadSlice('\n')
		if err != nil {
			return 0, fmt.Errorf("receive: %w", err)
		}
		h = bytes.TrimRight(h, "\r\n")
		if len(h) == 0 {
			return length, nil
		}
		name, value, _ := bytes.Cut(h, []byte(": "))
		switch {
		case bytes.EqualFold(name, []byte("Content-Length")):
			if length, err = strconv.Atoi(string(value)); err != nil {
				return 0, errAnswer
			}
		case bytes.EqualFold(name, []byte("Transfer-Encoding")):
			length = -1
		}
	}
}

// take reads n bytes of the body.
func (l *line) take(n int) error {
	at := len(l.body)
	if cap(l.body)-at < n {
		l.body = append(make([]byte, 0, 2*(at+n)), l.body...)
	}
	l.body = l.body[:at+n]
	if _, err := io.ReadFull(l.in, l.body[at:]); err != nil {
		return fmt.Errorf("receive: %w", err)
	}
	return nil
}

func (l *line) chunks() error {
	for {
		h, err := l.in.ReadSlice('\n')
		if err != nil {
			return fmt.Errorf("receive: %w", err)
		}
		n, err := strconv.ParseUint(string(bytes.TrimSpace(h)), 16, 31)
		if err != nil {
			return errAnswer
		}
		if err := l.take(int(n)); err != nil {
			return err
		}
		if _, err := l.in.Discard(len("\r\n")); err != nil {
			return fmt.Errorf("receive: %w", err)
		}
		if n == 0 {
			return nil
		}
	}
}

// until bounds everything on the connection.
func (l *line) until(t time.Time) error { return l.conn.SetDeadline(t) }

func (l *line) close() { _ = l.conn.Close() } // nothing is under way
