// What is to be taken in, beside the graph.
//
//   (JobQueue {id: 0, last, serial})   highest version of a job, and the last job's number; locked by each write, so that no item is taken twice
//   (Job {serial, id, ...})            a job with the counts of its items
//   (JobItem {place, ...})             a document of it; place = serial * 2^20 + position. `queued` is its place while it waits, `leaseUntil` is there
//                                      while somebody works on it: indexes on these hold open items only

CREATE CONSTRAINT job_queue_id IF NOT EXISTS FOR (n:JobQueue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE INDEX job_by_serial IF NOT EXISTS FOR (n:Job) ON (n.serial);
CREATE CONSTRAINT job_item_place IF NOT EXISTS FOR (n:JobItem) REQUIRE n.place IS UNIQUE;
CREATE INDEX job_item_queued IF NOT EXISTS FOR (n:JobItem) ON (n.queued);
CREATE INDEX job_item_lease IF NOT EXISTS FOR (n:JobItem) ON (n.leaseUntil);
CREATE INDEX job_item_by_worker IF NOT EXISTS FOR (n:JobItem) ON (n.worker);
