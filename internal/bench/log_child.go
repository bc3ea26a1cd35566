package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"syscall"
	"time"
)

// childPatience is how long a process may take to end before it is killed.
const childPatience = 10 * time.Second

// child is a process of the load. It ends with its standard input, and so with this process, however that comes about.
type child struct {
	cmd    *exec.Cmd
	stdin  io.WriteCloser
	orders *json.Encoder
	lines  chan answer // its answers; closed when it ends
	talk   limited     // what it said on standard error
}

// limited keeps the first of what is written to it.
type limited struct{ text []byte }

func (l *limited) Write(b []byte) (int, error) {
	const most = 4 << 10
	l.text = append(l.text, b[:min(len(b), most-min(most, len(l.text)))]...)
	return len(b), nil
}

func startChild(command []string) (*child, error) {
	// Its end is that of its standard input, never a kill on a cancelled context, which could leave the log half closed.
	c := &child{cmd: exec.CommandContext(context.Background(), command[0], command[1:]...), lines: make(chan answer)} //nolint:gosec // this program
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}                                                           // Ctrl-C is for this process, which then ends that one
	c.cmd.Stderr = &c.talk
	var err error
	if c.stdin, err = c.cmd.StdinPipe(); err != nil {
		return nil, fmt.Errorf("start a client: %w", err)
	}
	stdout, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start a client: %w", err)
	}
	if err := c.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start a client: %w", err)
	}
	c.orders = json.NewEncoder(c.stdin)
	go c.read(stdout)
	return c, nil
}

func (c *child) read(stdout io.Reader) {
	defer close(c.lines)
	for dec := json.NewDecoder(stdout); ; {
		var a answer
		if err := dec.Decode(&a); err != nil {
			return
		}
		c.lines <- a
	}
}

// do gives an order and waits for the answer.
func (c *child) do(ctx context.Context, o *order) (tally, error) {
	if err := c.orders.Encode(o); err != nil {
		return tally{}, fmt.Errorf("client %d: %w", c.cmd.Process.Pid, err)
	}
	select {
	case a, ok := <-c.lines:
		switch {
		case !ok:
			return tally{}, fmt.Errorf("client %d ended", c.cmd.Process.Pid)
		case a.Error != "":
			return tally{}, fmt.Errorf("client %d: %s", c.cmd.Process.Pid, a.Error)
		}
		return a.tally, nil
	case <-ctx.Done():
		return tally{}, context.Cause(ctx)
	}
}

// stop ends the process and waits for it.
func (c *child) stop() error {
	overdue := time.AfterFunc(childPatience, func() { _ = c.cmd.Process.Kill() }) // it may have ended meanwhile
	defer overdue.Stop()
	err := c.stdin.Close()
	for open := true; open; { // an answer to nobody must not keep it
		_, open = <-c.lines
	}
	if failed := c.cmd.Wait(); failed != nil {
		err = errors.Join(err, fmt.Errorf("client %d: %w: %s", c.cmd.Process.Pid, failed, c.talk.text))
	}
	return err
}
