package bench

import (
	"cmp"
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

// ChildConfig says what process to start.
type ChildConfig struct {
	Command []string  // its command line
	Env     []string  // its environment, as NAME=value; this process's when nil
	Talk    io.Writer // takes what it says on standard error; the first of it is kept for an error when nil
}

// Child is a process that takes orders on its standard input and answers each on its standard output, a line of JSON
// each. It ends with its standard input, and so with this process, however that comes about.
type Child struct {
	cmd    *exec.Cmd
	stdin  io.WriteCloser
	orders *json.Encoder
	lines  chan json.RawMessage // its answers; closed when it ends
	talk   limited
}

// limited keeps the first of what is written to it.
type limited struct{ text []byte }

func (l *limited) Write(b []byte) (int, error) {
	const most = 4 << 10
	l.text = append(l.text, b[:min(len(b), most-min(most, len(l.text)))]...)
	return len(b), nil
}

// StartChild starts one. Errors: those of the system.
func StartChild(cfg ChildConfig) (*Child, error) {
	// Its end is that of its standard input, never a kill on a cancelled context, which could leave the log half closed.
	c := &Child{cmd: exec.CommandContext(context.Background(), cfg.Command[0], cfg.Command[1:]...), lines: make(chan json.RawMessage)} //nolint:gosec // this program
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}                                                                            // Ctrl-C is for this process, which then ends that one
	c.cmd.Env, c.cmd.Stderr = cfg.Env, cmp.Or[io.Writer](cfg.Talk, &c.talk)
	var err error
	if c.stdin, err = c.cmd.StdinPipe(); err != nil {
		return nil, fmt.Errorf("start a process: %w", err)
	}
	stdout, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start a process: %w", err)
	}
	if err := c.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start a process: %w", err)
	}
	c.orders = json.NewEncoder(c.stdin)
	go c.read(stdout)
	return c, nil
}

func (c *Child) read(stdout io.Reader) {
	defer close(c.lines)
	for dec := json.NewDecoder(stdout); ; {
		var line json.RawMessage
		if err := dec.Decode(&line); err != nil {
			return
		}
		c.lines <- line
	}
}

// PID is the process's id.
func (c *Child) PID() int { return c.cmd.Process.Pid }

// Do gives an order and waits for the answer, as Next does.
func (c *Child) Do(ctx context.Context, order, to any) error {
	if err := c.orders.Encode(order); err != nil {
		return fmt.Errorf("process %d: %w", c.PID(), err)
	}
	return c.Next(ctx, to)
}

// Next waits for the next line and decodes it into to. A line with a member "error" is that error, and so is the end of
// the process.
func (c *Child) Next(ctx context.Context, to any) error {
	select {
	case line, ok := <-c.lines:
		if !ok {
			return fmt.Errorf("process %d ended", c.PID())
		}
		var failed struct {
			Error string `json:"error"`
		}
		if err := errors.Join(json.Unmarshal(line, &failed), json.Unmarshal(line, to)); err != nil {
			return fmt.Errorf("process %d: %w", c.PID(), err)
		}
		if failed.Error != "" {
			return fmt.Errorf("process %d: %s", c.PID(), failed.Error)
		}
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// Stop ends the process and waits for it.
func (c *Child) Stop() error {
	overdue := time.AfterFunc(childPatience, func() { _ = c.cmd.Process.Kill() }) // it may have ended meanwhile
	defer overdue.Stop()
	err := c.stdin.Close()
	for open := true; open; { // an answer to nobody must not keep it
		_, open = <-c.lines
	}
	if failed := c.cmd.Wait(); failed != nil {
		err = errors.Join(err, fmt.Errorf("process %d: %w: %s", c.PID(), failed, c.talk.text))
	}
	return err
}
