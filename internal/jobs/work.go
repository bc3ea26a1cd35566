package jobs

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"time"

	"github.com/google/uuid"
	"github.com/riverqueue/river"
)

// ErrArgs means that arguments of a job hold more than ids: they are stored in clear, indexed, and in every backup.
var ErrArgs = errors.New("arguments of a job are ids, numbers and booleans")

// Args are what a job is told: a struct whose fields are ids (uuid.UUID), whole numbers and booleans. Kind names the sort
// of job, always the same.
type Args interface{ Kind() string }

// Job is one run of a job.
type Job[T Args] struct {
	Args T
	// ID is the queue's number of the job, the same in all its runs.
	ID int64
	// Attempt counts the runs from 1. After the last, the job is given up.
	Attempt int
	Last    bool
}

// Work are the sorts of job that a process can run.
type Work struct {
	river    *river.Workers
	periodic []*river.PeriodicJob
}

// NewWork makes an empty one.
func NewWork() *Work { return &Work{river: river.NewWorkers()} }

// Add says how jobs of a kind are run. An error other than a Fault is kept as "internal"; the job is tried again later.
// Errors: ErrArgs, and a kind that is there already.
func Add[T Args](w *Work, do func(context.Context, Job[T]) error) error {
	var args T
	if err := check(args); err != nil {
		return err
	}
	if err := river.AddWorkerSafely(w.river, &worker[T]{do: do}); err != nil {
		return fmt.Errorf("job %s: %w", args.Kind(), err)
	}
	return nil
}

// Every adds a job that is to be inserted again and again: by one process of all, first when it starts to lead the others.
// One that is not done yet is not inserted twice.
func (w *Work) Every(period time.Duration, args Args, o Options) error {
	if err := check(args); err != nil {
		return err
	}
	o.Unique = true
	job := func() (river.JobArgs, *river.InsertOpts) { return args, o.river() }
	w.periodic = append(w.periodic, river.NewPeriodicJob(river.PeriodicInterval(period), job, &river.PeriodicJobOpts{RunOnStart: true}))
	return nil
}

type worker[T Args] struct {
	river.WorkerDefaults[T]

	do func(context.Context, Job[T]) error
}

func (w *worker[T]) Work(ctx context.Context, job *river.Job[T]) error {
	return w.do(ctx, Job[T]{Args: job.Args, ID: job.ID, Attempt: job.Attempt, Last: job.Attempt >= job.MaxAttempts})
}

var idType = reflect.TypeFor[uuid.UUID]()

// check refuses arguments whose type could hold text.
func check(args Args) error {
	if args == nil {
		return ErrArgs
	}
	t := reflect.TypeOf(args)
	if t.Kind() != reflect.Struct {
		return fmt.Errorf("job %s: %w", args.Kind(), ErrArgs)
	}
	for f := range t.Fields() {
		if k := f.Type.Kind(); f.Type != idType && k != reflect.Bool && (k < reflect.Int || k > reflect.Uint64) {
			return fmt.Errorf("job %s: field %s: %w", args.Kind(), f.Name, ErrArgs)
		}
	}
	return nil
}
