// Outlives the step's time limit of one minute, where a post is allowed to.
if (process.env.INPUT_ASK === 'slow-post') {
  await new Promise((resolve) => setTimeout(resolve, 90_000));
  console.log('probe post-step-timeout=ignored');
}
