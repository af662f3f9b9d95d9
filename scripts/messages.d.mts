export interface FoundMessage {
  file: string;
  line: number;
  kind: 'User' | 'Usage' | 'Refused' | 'Input' | 'Told';
  reason: string | null;
  message: string | null;
}
export function messagesIn(folder?: string): FoundMessage[];
export function messagesOf(file: string, text: string): FoundMessage[];
