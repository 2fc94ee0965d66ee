/** What *Print* prints; the style sheet reads it (`:has(:checked)`). */
export function PrintChoice() {
  return (
    <fieldset className="deck__choice only-screen">
      <legend className="small second">On paper, an exam with these questions</legend>
      <label>
        <input type="radio" name="paper" value="paper" defaultChecked />
        without the key
      </label>
      <label>
        <input type="radio" name="paper" value="key" />
        with the key on a page of its own
      </label>
    </fieldset>
  );
}
